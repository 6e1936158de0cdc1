package vn.tiendo.task;

/** How many stand so. */
public record CountedStanding(WorkState workState, Schedule schedule, long number) {}
