package vn.tiendo.task;

import vn.tiendo.shared.search.Found;

/** Tasks by their content, and those whose products or evidence are what was looked for. */
public record TasksFound(Found<TaskFound> tasks, Found<TaskFound> products) {}
