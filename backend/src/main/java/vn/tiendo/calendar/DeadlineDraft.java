package vn.tiendo.calendar;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A deadline while it is being read: the record has too many parts to be written in one breath. */
public final class DeadlineDraft {

    private DeadlineKind kind;
    private @Nullable String label;
    private @Nullable LocalDate start;
    private @Nullable LocalTime startTime;
    private @Nullable LocalDate end;
    private @Nullable LocalTime endTime;
    private @Nullable Recurrence recurrence;
    private @Nullable DeadlineAnchor anchor;
    private List<Deadline> parts = List.of();
    private boolean continuous;
    private boolean yearInferred;
    private boolean needsReview;
    private @Nullable String reason;
    private final List<String> unparsed = new ArrayList<>();

    private DeadlineDraft(DeadlineKind kind) {
        this.kind = kind;
    }

    public static DeadlineDraft of(DeadlineKind kind) {
        return new DeadlineDraft(kind);
    }

    public static DeadlineDraft from(Deadline deadline) {
        DeadlineDraft draft = new DeadlineDraft(deadline.kind());
        draft.label = deadline.label();
        draft.start = deadline.start();
        draft.startTime = deadline.startTime();
        draft.end = deadline.end();
        draft.endTime = deadline.endTime();
        draft.recurrence = deadline.recurrence();
        draft.anchor = deadline.anchor();
        draft.parts = deadline.parts();
        draft.continuous = deadline.continuous();
        draft.yearInferred = deadline.yearInferred();
        draft.needsReview = deadline.needsReview();
        draft.reason = deadline.reason();
        draft.unparsed.addAll(deadline.unparsed());
        return draft;
    }

    public DeadlineDraft kind(DeadlineKind newKind) {
        kind = newKind;
        return this;
    }

    public DeadlineDraft label(@Nullable String words) {
        label = words;
        return this;
    }

    public DeadlineDraft start(@Nullable LocalDate day) {
        start = day;
        return this;
    }

    public DeadlineDraft startTime(@Nullable LocalTime time) {
        startTime = time;
        return this;
    }

    public DeadlineDraft end(@Nullable LocalDate day) {
        end = day;
        return this;
    }

    public DeadlineDraft endTime(@Nullable LocalTime time) {
        endTime = time;
        return this;
    }

    public DeadlineDraft recurrence(@Nullable Recurrence rhythm) {
        recurrence = rhythm;
        return this;
    }

    public DeadlineDraft anchor(@Nullable DeadlineAnchor event) {
        anchor = event;
        return this;
    }

    public DeadlineDraft parts(List<Deadline> terms) {
        parts = terms;
        return this;
    }

    /** Goes from the first start to the last end of its parts; of alternatives nothing is chosen. */
    public DeadlineDraft spread(boolean alternatives) {
        yearInferred = parts.stream().anyMatch(Deadline::yearInferred);
        boolean allStart = parts.stream().allMatch(it -> it.start() != null || it.end() == null);
        start = alternatives || !allStart
                ? null
                : datesOf(Deadline::start).min(naturalOrder()).orElse(null);
        end = alternatives ? null : datesOf(Deadline::end).max(naturalOrder()).orElse(null);
        return this;
    }

    private Stream<LocalDate> datesOf(Function<Deadline, @Nullable LocalDate> date) {
        return parts.stream().map(date).filter(Objects::nonNull);
    }

    public DeadlineDraft continuous() {
        continuous = true;
        return this;
    }

    public DeadlineDraft yearInferred(boolean inferred) {
        yearInferred = inferred;
        return this;
    }

    /** Asks a person to look; the first reason given stays, because it names the cause. */
    public DeadlineDraft review(String why) {
        needsReview = true;
        return because(why);
    }

    /** Gives the reason without asking anybody to look. */
    public DeadlineDraft because(String why) {
        if (reason == null) reason = why;
        return this;
    }

    public DeadlineDraft unparsed(List<String> words) {
        unparsed.addAll(words);
        return this;
    }

    public Deadline build(String text) {
        return new Deadline(
                text,
                kind,
                label,
                start,
                startTime,
                end,
                endTime,
                recurrence,
                anchor,
                parts,
                continuous,
                yearInferred,
                needsReview,
                reason,
                unparsed);
    }
}
