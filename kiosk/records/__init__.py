"""Values of the archive: frozen, typed, named by the field's standards.

A record knows nothing of files, databases or screens. Descriptions follow ISAD(G) 2nd edition,
authorities ISAAR(CPF) 2nd edition, pictures the IIIF Presentation vocabulary.
"""
