'use strict';
// What comes after "#" in an address says where in Tasklist one was; browsers carry it to the login page and on, unless the form loses it.
document.querySelector('form').action += location.hash;
