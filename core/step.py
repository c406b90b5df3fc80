"""What one step of the conversation gives back."""

from core.effects import Effects
from core.session import Session

Step = tuple[Session, Effects]
"""The session as it is from now on, and what is wanted done, in order."""
