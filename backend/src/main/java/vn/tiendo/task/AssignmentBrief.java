package vn.tiendo.task;

import java.util.UUID;
import vn.tiendo.unit.PartyRole;

/** Another unit's share of the same task. */
public record AssignmentBrief(
        UUID id, UnitRef unit, PartyRole role, WorkState workState, Schedule schedule, int percent) {}
