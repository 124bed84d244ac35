"""The pages: each takes a request, calls one use case, shows what it gives."""
