package vn.tiendo.task;

/** Figures with what they leave unsaid: what follows from the others, what is idle, what counts nowhere. */
record ExplainedFigures(Figures figures, Outside outside, long idle) {

    /** The rest of the open work: it has more than a week. */
    long onTrack() {
        return open() - figures.overdue() - figures.dueToday() - figures.dueSoon() - figures.noDeadline();
    }

    long active() {
        return open() - idle;
    }

    private long open() {
        return figures.notStarted() + figures.inProgress();
    }
}
