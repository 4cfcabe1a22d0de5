package io.planwright.benchmarks.schedule;

import java.io.IOException;

/** A file does not hold a project of the PSPLIB, or no table of best known values. */
final class MalformedProjectException extends IOException {

  private static final long serialVersionUID = 1;

  MalformedProjectException(String message) {
    super(message);
  }
}
