package org.forestall.sim.spec;

/** The eleven kinds of institution that can protect (model contract, section 3). */
public enum InstitutionKind {
    /** Courts and prosecution. */
    JUDICIARY,
    /** Parliament. */
    LEGISLATURE,
    /** Civil control of police and army. */
    POLICE_OVERSIGHT,
    /** National human rights institution. */
    HUMAN_RIGHTS_INSTITUTION,
    /** Complaints and redress against officials. */
    OMBUDSPERSON,
    /** Runs elections. */
    ELECTORAL_BODY,
    /** National prevention mechanism, focal point or board. */
    FOCAL_POINT,
    /** Early warning centre. */
    EARLY_WARNING,
    /** National and local peace councils. */
    PEACE_COUNCIL,
    /** Schools and curricula. */
    EDUCATION,
    /** Licenses and supervises media. */
    MEDIA_REGULATOR
}
