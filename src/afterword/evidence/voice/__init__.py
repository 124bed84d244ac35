"""Papers and notes in the first person: whose words they were, and how the candidate would say them."""
