/**
 * How are files fetched from addresses that strangers write? {@link
 * cuepoint.fetch.web.AddressGuard} keeps them out of the user's own network, and {@link
 * cuepoint.fetch.web.WebClient} keeps to limits of size, time and politeness.
 */
@NullMarked
package cuepoint.fetch.web;

import org.jspecify.annotations.NullMarked;
