package io.planwright.report.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A stream that refuses to go on after a number of bytes, in all or since the reader last made
 * progress: so no single name, attribute or comment can grow without end. Not thread-safe.
 */
final class BoundedInput extends FilterInputStream {
  private final long most;
  private final long mostBetween;
  private long count;
  private long last;
  private @Nullable IOException failure;

  BoundedInput(InputStream in, long most, long mostBetween) {
    super(in);
    this.most = most;
    this.mostBetween = mostBetween;
  }

  /** Says that what was read so far has been understood and dropped. */
  void progress() {
    last = count;
  }

  /** What the stream itself threw, whatever a parser made of it; null if it has not failed. */
  @Nullable IOException failure() {
    return failure;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    try {
      int read = super.read(buffer, offset, length);
      add(Math.max(0, read));
      return read;
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void add(int bytes) throws TooLongException {
    count += bytes;
    if (count > most) {
      throw new TooLongException(
          "must be at most " + most + " bytes long. Split the plan, or raise the limit.");
    }
    if (count - last > mostBetween) {
      throw new TooLongException(
          "must not hold a name, attribute or comment of more than "
              + mostBetween
              + " bytes. Check where the file comes from.");
    }
  }

  /** The file is longer than it may be. */
  static final class TooLongException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLongException(String problem) {
      super(problem);
    }
  }
}
