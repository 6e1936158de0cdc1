package vn.tiendo.access;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;

/** What is logged while it is open, with parameters and causes; of the program itself also what is usually left out. */
final class LogCapture implements AutoCloseable {
    private final Logger root = Logger.getLogger("");
    private final Logger own = Logger.getLogger("vn.tiendo");
    private final StringBuffer text = new StringBuffer();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            text.append(line instanceof ExtLogRecord record ? record.getFormattedMessage() : line.getMessage());
            text.append(line.getThrown()).append('\n');
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    LogCapture() {
        handler.setLevel(Level.ALL);
        own.setLevel(Level.FINE);
        root.addHandler(handler);
    }

    String text() {
        return text.toString();
    }

    @Override
    public void close() {
        root.removeHandler(handler);
        own.setLevel(null);
    }
}
