package vn.tiendo.task;

import org.jspecify.annotations.Nullable;

/** A part of a figure, or what it leaves out.
 *
 * @param words what is in it
 * @param reason why it is left out, or counted only below the line of a rate; empty for what is counted
 * @param list the call that lists exactly these; null for a past day and for tasks, which have none
 */
public record ExplainedPart(
        FigurePart part,
        long number,
        String words,
        String reason,
        @Nullable String list) {}
