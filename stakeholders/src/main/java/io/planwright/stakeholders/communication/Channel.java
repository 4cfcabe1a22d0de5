package io.planwright.stakeholders.communication;

/** By which way a message reaches a person. */
public enum Channel {
  /** In person. */
  MEETING(true),
  /** By video. */
  VIDEO_CALL(true),
  /** By telephone. */
  PHONE(true),
  /** By mail. */
  EMAIL(false),
  /** By a messenger. */
  CHAT(false),
  /** On paper. */
  LETTER(false),
  /** In a circular. */
  NEWSLETTER(false),
  /** On a portal that both sides use. */
  PORTAL(false),
  /** At an event. */
  EVENT(true);

  private final boolean live;

  Channel(boolean live) {
    this.live = live;
  }

  /**
   * Says whether both have to be there at the same time.
   *
   * @return whether it takes both at once
   */
  public boolean isLive() {
    return live;
  }
}
