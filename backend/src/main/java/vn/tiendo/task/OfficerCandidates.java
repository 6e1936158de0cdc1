package vn.tiendo.task;

import java.util.List;
import vn.tiendo.identity.Colleague;

/** People of a unit to whom its head can hand work, by name. */
public record OfficerCandidates(List<Colleague> items) {}
