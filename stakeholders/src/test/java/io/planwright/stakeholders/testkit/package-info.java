/** What the tests of this module share. */
package io.planwright.stakeholders.testkit;
