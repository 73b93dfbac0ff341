/// The room of the exchange with the portal, worked by keys against a real practice portal.
@org.jspecify.annotations.NullMarked
package vn.ocua.ui.sync;
