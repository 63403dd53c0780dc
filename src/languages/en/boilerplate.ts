import type { Boilerplate } from '../boilerplate.ts';

const list = (words: string): string[] => words.trim().split(/\s+/u);
const phrases = (text: string): string[] => text.split(',').map((phrase) => phrase.trim());

export const boilerplate: Boilerplate = {
  iso: 'eng',
  functionWords: list(`
    the of and to in a that for is on was with as by at from has have had it its which were be been are this
    but not or an their they he his her she who will would after said into also than about over when more
  `),
  vocabulary: {
    cookies: phrases(
      'cookie, cookies, privacy policy, privacy settings, opt out, opt-out, consent to, gdpr, tracking technologies, terms of use, terms of service',
    ),
    donation: phrases(
      'inbox, subscribe now, donate, donation, donations, support us, support our, our mission, become a member, become a supporter, subscribe, subscription, subscriber, subscribers, newsletter, newsletters, sign up, paywall, your support, crowdfunding, patreon',
    ),
    rights: phrases(
      'all rights reserved, copyright, reproduced, republished, republish, disseminated, without permission, prior permission, written permission, creative commons, syndicated, without prior written, credited, licensed under, may be used',
    ),
    related: phrases(
      'related posts, related articles, related stories, related news, related topics, related, read more, read also, also read, see also, more from, more on this, more stories, most read, most popular, recommended, you may also like, you might also like, trending, previous article, next article, previous post, next post, latest news, in this story, recent posts',
    ),
    navigation: phrases(
      'home, menu, search, log in, login, log out, sign in, register, share, share this, tweet, facebook, twitter, whatsapp, linkedin, telegram, instagram, youtube, pinterest, reddit, email, print, follow us, advertisement, advertise, click here, scroll, skip to content, back to top, top, comments, comment, leave a comment, leave a reply, post a comment, your email address, our website, this website, browser, javascript, app store, google play, download the app, our app, contact us, about us, subscribe, accept, read more, breaking news, minutes read, min read, listen to this article, tags, tag, categories, category, loading, join us, our channel, our page',
    ),
    correction: phrases(
      'this article was amended, this article has been updated, this story has been updated, this article was updated, this story was updated, earlier version of this',
    ),
  },
  address: list(`you your yours we we'll we're we've our ours us please i'm`),
  requests: list(`
    read click subscribe sign follow share support donate accept join download register enter watch listen
    see visit contact help get learn discover check like tweet please log enable allow view browse
  `),
  labels: {
    caption: list(
      'photo photos image images picture pictures source credit credits caption illustration photograph file video map graphic',
    ),
    byline: list('author authors reporter writer editor correspondent editing reporting'),
    'date-line': phrases(
      'date, published, updated, posted, modified, created, publication, last updated, last modified, first published',
    ),
    related: phrases(
      'read more, read also, also read, see also, related, watch, more, read, listen, in pictures, explainer, read next, more on this',
    ),
    correction: list("correction clarification editor's"),
    navigation: list('tags tag topics categories category share filed keywords'),
  },
  leads: phrases('read also, also read, read more, read next, see also, you may also like'),
  papers: list(
    'gazette herald times post journal chronicle telegraph tribune observer guardian courier standard mirror express dispatch daily weekly monitor examiner inquirer',
  ),
  by: phrases(
    'by, written by, reported by, from our correspondent, story by, posted by, edited by, reporting by, translated by',
  ),
  authorship: phrases('written by, story by, reported by, reporting by, by, author, authors'),
  and: 'and',
  fields: {
    headline: phrases('title, headline'),
    author: phrases('author, authors, byline, writer'),
    publisher: phrases('source, publisher, publication, newspaper, site'),
    url: phrases('url, link, address'),
  },
  credits: phrases(
    'photo, photos, image, images, picture, photograph, wikimedia commons, wikimedia, commons, getty, getty images, file, file photo, handout, courtesy, courtesy of, flickr, screenshot, screengrab, shutterstock, unsplash, stock, via, pool, public domain, illustration, archive, credit',
  ),
  dateWords: list(`
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    date published updated posted modified last on at of the st nd rd th am pm gmt utc est edt cet cest bst a.m p.m
    first publication publish update time hours ago
  `),
  finiteVerbs: list(`
    is are was were be been am has have had do does did will would can could may might must shall should
    said says say told tells took takes made makes came comes went goes gave gives got gets met held began
    left sent put set cut hit won lost kept led ran saw sold bought brought broke fell rose became found
    knew thought felt shut struck fought flew grew spoke stood wrote isn't wasn't won't can't didn't
  `),
  finiteEndings: ['ed', "n't"],
  examples: [
    { text: 'The minister said on Monday that ferries would run again from June.', why: null },
    { text: 'Fishermen fear the new harbour fees', why: null },
    { text: 'Support for the ferry company has fallen since the subscription scandal in May.', why: null },
    { text: '“Please donate what you can to our hospital,” the mayor told reporters.', why: null },
    { text: 'The company placed cookies on the phones of two million people, the court found.', why: null },
    {
      text: 'We use cookies to give you the best experience on our website. You can opt out at any time.',
      why: 'cookies',
    },
    { text: 'Sign up for our newsletter and never miss a story.', why: 'donation' },
    { text: 'Your support keeps our journalism free. Donate today.', why: 'donation' },
    { text: '© 2019 Quill Bay Herald. All rights reserved.', why: 'rights' },
    { text: 'No part of this text may be reproduced without prior permission.', why: 'rights' },
    { text: 'Read more: Why the ferry never came back', why: 'related' },
    { text: 'You may also like', why: 'related' },
    { text: 'Read next: Norway sends two tugs to Estonia', why: 'related' },
    { text: 'Read also Norway sends two tugs to Estonia', why: 'related' },
    { text: 'Subscribe now for $1 a month', why: 'donation' },
    { text: 'Share this on Facebook', why: 'navigation' },
    { text: 'Facebook Twitter WhatsApp', why: 'navigation' },
    { text: 'Home / News / Harbour', why: 'navigation' },
    { text: 'By Ida Tarn and Otto Vale', why: 'byline' },
    { text: 'Published: 4 March 2019, 10:15 GMT', why: 'date-line' },
    { text: 'Monday, March 4, 2019', why: 'date-line' },
    { text: 'A ferry leaves the harbour of Quill Bay (Ida Tarn/Getty Images)', why: 'caption' },
    { text: 'Photo: Otto Vale / Harbour Agency', why: 'caption' },
    { text: 'Correction: the ferry was built in Gdansk, not in Kiel.', why: 'correction' },
  ],
};
