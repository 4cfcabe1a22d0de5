package io.planwright.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A row of a bad-input table: a call that must be refused, how, and with which exact message. */
public record BadInput(
    String what, ThrowingCallable call, Class<? extends Throwable> type, String message) {

  public static BadInput row(
      String what, ThrowingCallable call, Class<? extends Throwable> type, String message) {
    return new BadInput(what, call, type, message);
  }

  public void verify() {
    assertThatThrownBy(call).as(what).isExactlyInstanceOf(type).hasMessage(message);
  }

  @Override
  public String toString() {
    return what;
  }
}
