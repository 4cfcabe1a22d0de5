package io.planwright.stakeholders.communication;

/** On which side a recipient stands. */
public enum AudienceKind {
  /** Works for the customer. */
  CUSTOMER,
  /** Works for a partner who sells or delivers with us. */
  PARTNER,
  /** Works for a supplier. */
  SUPPLIER,
  /** Works for us. */
  INTERNAL
}
