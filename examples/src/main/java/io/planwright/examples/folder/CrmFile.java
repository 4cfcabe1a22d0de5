package io.planwright.examples.folder;

/** A file of an export. */
public enum CrmFile {
  /** The companies sold to. */
  ACCOUNTS,
  /** What is sold. */
  PRODUCTS,
  /** Who sells, in which team and region. */
  SALES_TEAMS,
  /** The deals as they stood on the day of the export. */
  OPPORTUNITIES
}
