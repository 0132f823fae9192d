"""The screen: Qt Quick views, their view models, and the thread that asks for them."""
