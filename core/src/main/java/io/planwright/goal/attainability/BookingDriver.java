package io.planwright.goal.attainability;

/** What bookings come from. */
public enum BookingDriver {
  /** How many deals are open at the start: coverage. */
  OPEN_DEALS,
  /** How many of the closing deals are won: conversion. */
  WIN_RATE,
  /** What a won deal is worth: value. */
  AVERAGE_VALUE,
  /** How many of the open deals were to close in the period: cycle. */
  CLOSING_SHARE,
  /** How many of these move out of the period: slippage. */
  SLIPPAGE,
  /** What is booked from deals not yet open at the start. */
  NEW_BUSINESS
}
