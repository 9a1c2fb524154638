/// A form built from config records: the record says its own rules, the bundle its words.
@NullMarked
package org.taxophone.app.form;

import org.jspecify.annotations.NullMarked;
