@org.jspecify.annotations.NullMarked
package vn.ocua.paper.printing;
