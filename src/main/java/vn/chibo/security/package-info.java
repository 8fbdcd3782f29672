/** Login, and who may reach what. */
package vn.chibo.security;
