package io.planwright.benchmarks.set;

import java.io.IOException;

/** A line of a set that is not a series; the message names the file, the line and the column. */
public final class MalformedSetException extends IOException {

  private static final long serialVersionUID = 1;

  MalformedSetException(String message) {
    super(message);
  }
}
