package io.planwright.stakeholders.privacy;

/** Why data on a person may be processed, after article 6(1) of the GDPR (EU 2016/679). */
public enum LegalBasis {
  /** The person has agreed (a). */
  CONSENT,
  /** A contract with the person needs it (b). */
  CONTRACT,
  /** A law demands it (c). */
  LEGAL_OBLIGATION,
  /** Somebody's life depends on it (d). */
  VITAL_INTERESTS,
  /** A task in the public interest needs it (e). */
  PUBLIC_TASK,
  /** Our legitimate interest outweighs the person's (f). */
  LEGITIMATE_INTERESTS
}
