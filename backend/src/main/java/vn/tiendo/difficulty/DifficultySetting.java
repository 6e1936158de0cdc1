package vn.tiendo.difficulty;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import vn.tiendo.calendar.WorkingDays;
import vn.tiendo.shared.problem.Stale;

/** How long each step of a difficulty may take in an agency. */
@Entity
class DifficultySetting {
    @Id
    private UUID agencyId;

    private int officeDays = TimeLimits.OFFICE_DAYS;
    private int directorDays = TimeLimits.DIRECTOR_DAYS;

    @Version
    private long version;

    protected DifficultySetting() {}

    DifficultySetting(UUID agencyId) {
        this.agencyId = agencyId;
    }

    void change(ChangeDifficultySettings request) {
        officeDays = request.officeDays() == null ? officeDays : request.officeDays();
        directorDays = request.directorDays() == null ? directorDays : request.directorDays();
    }

    TimeLimits limits() {
        return new TimeLimits(officeDays, directorDays, WorkingDays.shipped());
    }

    void requireVersion(long seen) {
        if (seen != version) {
            throw new Stale();
        }
    }

    UUID agencyId() {
        return agencyId;
    }

    int officeDays() {
        return officeDays;
    }

    int directorDays() {
        return directorDays;
    }

    long version() {
        return version;
    }
}
