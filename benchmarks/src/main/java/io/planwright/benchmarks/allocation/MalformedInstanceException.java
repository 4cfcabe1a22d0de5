package io.planwright.benchmarks.allocation;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A file does not hold a problem of the OR-Library. */
final class MalformedInstanceException extends UncheckedIOException {

  private static final long serialVersionUID = 1;

  MalformedInstanceException(String message) {
    super(message, new IOException(message));
  }
}
