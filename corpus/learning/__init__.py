"""Learning: train a spaCy pipeline on a project's labels, and measure any two sides of a project on each other."""

from corpus.learning.counting import Agreement, Rate, Row
from corpus.learning.evaluation import evaluate
from corpus.learning.job import Card, Ending, Learnt, Phase, Task, TrainProgress, TrainReport
from corpus.learning.offers import Readiness, due, offer_every, offered_every, pass_over, readiness
from corpus.learning.queue import queue
from corpus.learning.records import Confusion, Evaluation, WorstSentence
from corpus.learning.rounds import Round, fresh_stories, rounds, uncertainty
from corpus.learning.training import train
from corpus.pipelines import PipelineInfo, pipelines

__all__ = [
    "Agreement",
    "Card",
    "Confusion",
    "Ending",
    "Evaluation",
    "Learnt",
    "Phase",
    "PipelineInfo",
    "Rate",
    "Readiness",
    "Round",
    "Row",
    "Task",
    "TrainProgress",
    "TrainReport",
    "WorstSentence",
    "due",
    "evaluate",
    "fresh_stories",
    "offer_every",
    "offered_every",
    "pass_over",
    "pipelines",
    "queue",
    "readiness",
    "rounds",
    "train",
    "uncertainty",
]
