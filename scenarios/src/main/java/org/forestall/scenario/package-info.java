/**
 * Invented countries and prevention interventions: shipped and user-written scenarios, read strictly, resolved in full,
 * written back.
 */
package org.forestall.scenario;
