package vn.tiendo.report.regime;

import java.util.UUID;
import vn.tiendo.report.OpenRound;

/** The round that a regime asks for now. */
public record AskedRound(UUID agencyId, OpenRound request) {}
