"""Language models: one file for each way to reach one, each an implementation of ``core.language_model``."""
