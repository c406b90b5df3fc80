"""The one place where the program is put together: it alone names the adapters.

The imports stand in the functions, so that a command pays only for what it uses: all of them together take
half a second.
"""
