"""Résumé, advertisement, evidence, company notes, invitation: passages that keep their place."""
