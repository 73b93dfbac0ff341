/// Where everything is kept: the journal of acts is the truth, H2 is what we ask.
///
/// [Store] has one door in ([Store#submit]) and one out ([Store#read]). Acts are decided against
/// the present state, applied to H2, forced to the journal and only then answered; [Apply] never
/// decides, so replay makes the same tables for ever. May see the core; jOOQ, JDBC and H2 live only
/// here and in `report`.
///
/// *Why H2 is not forced at each commit:* whatever it forgets is replayed, and the journal's one
/// force is cheaper than making H2 durable, which a torn write can still make unreadable. *Why
/// pairs of name words:* the rarest pair of a typed name leaves a handful of rows to check, where a
/// scan or a word index leaves half of all Nguyễns. *Why not names in memory:* that was tried, and
/// is quicker once filled, but filling takes seconds and PostgreSQL could not share it.
@NullMarked
package vn.ocua.store;

import org.jspecify.annotations.NullMarked;
