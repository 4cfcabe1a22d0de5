package io.planwright.report.exchange;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A file with many tasks that is made up while it is read, so that the test holds none of it. */
final class ManyTasks extends InputStream {
  private final int size;
  private byte[] piece;
  private int next;
  private int uid;

  ManyTasks(int size) {
    this.size = size;
    this.piece = "<Project><Tasks>".getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public int read() {
    while (next == piece.length) {
      if (uid > size) {
        return -1;
      }
      uid++;
      String text =
          uid > size
              ? "</Tasks></Project>"
              : ProjectXmlTest.task(
                  uid,
                  1,
                  "Task " + uid,
                  ProjectXmlTest.duration(8)
                      + "<PercentComplete>"
                      + (uid == 7 ? 50 : 0)
                      + "</PercentComplete>"
                      + "<EarlyStart>2026-09-01T08:00:00</EarlyStart>".repeat(20)
                      + (uid > 1 ? ProjectXmlTest.link(uid - 1, 1, 0, 7) : ""));
      piece = text.getBytes(StandardCharsets.UTF_8);
      next = 0;
    }
    return piece[next++];
  }
}
