-- The template of news of no case is called after them; the mails that are there already find it too.
update outgoing_mail set template = 'newsOfNoCase' where template = 'care';
