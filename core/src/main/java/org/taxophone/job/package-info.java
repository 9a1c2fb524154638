/// Long work: what it has done, what is left, and how to pause or cancel it.
@NullMarked
package org.taxophone.job;

import org.jspecify.annotations.NullMarked;
