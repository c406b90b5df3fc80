"""How good the writing is, in figures: invented CVs and jobs, the model of the settings, and the rules beside it."""
