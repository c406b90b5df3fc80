"""What things are kinds or parts of: on each line a broad word, then narrow ones, in English plain letters.

A word stands for its row of the known things, and so for the words of all four languages.
"""

BROADER = """
europe germany austria switzerland france spain portugal italy belgium netherlands luxembourg ireland denmark sweden
  norway finland poland czech slovak slovenia hungary romania bulgari croatia greece united_kingdom england
bread baguette loaf sourdough roll
bakery baker bread
patient ward nurse hospital clinic
pupil teacher school lesson
"""
