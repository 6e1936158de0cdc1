package vn.tiendo.plan;

import java.time.LocalDate;

/** The time that a plan is for; both days belong to it. */
public record Period(LocalDate from, LocalDate to) {}
