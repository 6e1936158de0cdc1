package vn.tiendo.template.library;

import java.time.Instant;
import java.util.UUID;
import vn.tiendo.shared.web.HasVersion;
import vn.tiendo.template.TemplateKind;

/**
 * A version of a form.
 *
 * @param number counts the versions of one kind, from 1
 * @param note what is new in it, in the words of who uploaded it
 */
public record TemplateRow(
        UUID id,
        TemplateKind kind,
        int number,
        TemplateState state,
        String fileName,
        String note,
        String uploadedBy,
        Instant uploadedAt,
        long version)
        implements HasVersion {}
