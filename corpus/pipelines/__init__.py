"""Trained pipelines: those that are stored beside a project, and what one of them finds in a document."""

from corpus.pipelines.installed import installed_folder, installed_pipelines
from corpus.pipelines.running import TrainedPipeline, load_pipeline
from corpus.pipelines.stored import CARD, MULTILINGUAL, PipelineInfo, pipeline_folder, pipelines, read_pipeline

__all__ = [
    "CARD",
    "MULTILINGUAL",
    "PipelineInfo",
    "TrainedPipeline",
    "installed_folder",
    "installed_pipelines",
    "load_pipeline",
    "pipeline_folder",
    "pipelines",
    "read_pipeline",
]
