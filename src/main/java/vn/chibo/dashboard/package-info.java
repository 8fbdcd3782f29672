/** The numbers of an organisation and all below as pictures: who its members are, how the work of the year goes. */
package vn.chibo.dashboard;
