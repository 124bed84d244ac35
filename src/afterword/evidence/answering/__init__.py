"""What I wish I had said: questions worth another answer, the facts that answer them, the answer itself."""
