"""A mailbox of a few lines that says what a test tells it to say: for what no good server does."""

import re
import ssl
import threading
from collections.abc import Sequence
from socket import create_server, socket


class Mailbox:
    """One connection. `folders` are the lines of LIST, `append` the answer to a draft, None to hang up on it."""

    def __init__(
        self,
        tls: ssl.SSLContext,
        folders: Sequence[bytes],
        append: bytes | None = b"OK",
        capability: bytes = b"AUTH=PLAIN",
    ) -> None:
        self.tls, self.folders, self.append, self.capability = tls, folders, append, capability
        self.heard: list[bytes] = []
        self.listening = create_server(("localhost", 0))
        self.where = f"localhost:{self.listening.getsockname()[1]}"
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        plain, _ = self.listening.accept()
        try:
            with self.tls.wrap_socket(plain, server_side=True) as talk:
                self._talk(talk)
        except OSError:  # a caller who leaves in the middle
            return

    def _talk(self, talk: socket) -> None:
        lines = talk.makefile("rb")
        talk.sendall(b"* OK [CAPABILITY IMAP4rev1 " + self.capability + b"] ready\r\n")
        while line := lines.readline():
            self.heard.append(line)
            tag, word, *_ = line.split()
            answer = b"OK"
            if word == b"CAPABILITY":
                talk.sendall(b"* CAPABILITY IMAP4rev1 " + self.capability + b"\r\n")
            elif word == b"AUTHENTICATE":
                talk.sendall(b"+ \r\n")
                self.heard.append(lines.readline())
            elif word == b"LIST":
                talk.sendall(b"".join(b"* LIST " + folder + b"\r\n" for folder in self.folders))
            elif word == b"APPEND":
                if self.append is None:
                    return
                talk.sendall(b"+ go on\r\n")
                self.heard.append(lines.read(int(re.search(rb"\{(\d+)\}", line)[1]) + 2))
                answer = self.append
            elif word == b"LOGOUT":
                talk.sendall(b"* BYE\r\n")
            talk.sendall(tag + b" " + answer + b" done\r\n")
