"""Use cases: one file each, keyword-only arguments, frozen results. wiring.py alone imports adapters."""
