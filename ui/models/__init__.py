"""View models: they say what is on screen, in Qt's spelling towards QML, in ours elsewhere.

Each is handed what it needs and reads no file; whatever takes time is asked of `ui.lookup`.
"""
