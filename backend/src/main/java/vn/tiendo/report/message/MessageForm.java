package vn.tiendo.report.message;

import java.io.IOException;
import java.io.OutputStream;

/** A form in which another system takes reports. */
public interface MessageForm {
    /** By which it is asked for: {@code json}. */
    String name();

    String mediaType();

    void write(ReportMessage message, OutputStream out) throws IOException;
}
